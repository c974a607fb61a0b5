/** Municipalities without a youth welfare office of their own: the area of the Kreisjugendamt. */
export const kreisjugendamtArea = [
	"altenberge",
	"hoerstel",
	"hopsten",
	"horstmar",
	"ladbergen",
	"laer",
	"lengerich",
	"lienen",
	"lotte",
	"metelen",
	"mettingen",
	"neuenkirchen",
	"nordwalde",
	"ochtrup",
	"recke",
	"saerbeck",
	"steinfurt",
	"tecklenburg",
	"westerkappeln",
	"wettringen",
];

/** The former district of Tecklenburg. */
export const altkreisTecklenburg = [
	"hoerstel",
	"hopsten",
	"ibbenbueren",
	"ladbergen",
	"lengerich",
	"lienen",
	"lotte",
	"mettingen",
	"recke",
	"tecklenburg",
	"westerkappeln",
];

/** Area of the Kreisjugendamt's childminding advice in the east, as the parents' portal lists it. */
export const tecklenburgChildminding = [
	"hoerstel",
	"hopsten",
	"ladbergen",
	"lotte",
	"lengerich",
	"lienen",
	"mettingen",
	"recke",
	"saerbeck",
	"tecklenburg",
	"westerkappeln",
];

/** The rest of the Kreisjugendamt's area: the west. */
export const steinfurtChildminding = kreisjugendamtArea.filter((key) => !tecklenburgChildminding.includes(key));

export const aroundIbbenbueren = ["ibbenbueren", "recke", "hoerstel", "mettingen", "hopsten"];
export const aroundEmsdetten = ["emsdetten", "greven", "saerbeck"];
export const aroundSteinfurt = ["steinfurt", "ochtrup", "metelen", "horstmar", "laer", "altenberge", "nordwalde"];
