export const hits = {
	why: "Neden bu sonuç?",
	fits: "Şuna uyuyor: {groups}",
	inName: "ada uyuyor: {words}",
	isKeyword: "bir anahtar kelimeye uyuyor: {words}",
	inText: "metne uyuyor: {words}",
	quoted: "“{word}”",
	age: {
		months: { one: "{count} aylık bebekler için", other: "{count} aylık bebekler için" },
		years: { one: "{count} yaşındaki çocuklar için", other: "{count} yaşındaki çocuklar için" },
		allAges: "her yaş için",
	},
	place: { there: "yer: {place}", serves: "şuradaki aileler için de: {place}" },
	onlyPlace: "Yalnız şuradaki aileler için olan hizmetleri göster: {place}",
};
