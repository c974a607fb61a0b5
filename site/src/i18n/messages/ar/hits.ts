export const hits = {
	why: "لماذا هذه النتيجة؟",
	fits: "مناسب لـ: {groups}",
	inName: "يناسب الاسم: {words}",
	isKeyword: "يناسب كلمة مفتاحية: {words}",
	inText: "يناسب النص: {words}",
	quoted: "«{word}»",
	age: {
		months: {
			zero: "للرضّع بعمر أقل من شهر",
			one: "للرضّع بعمر شهر واحد",
			two: "للرضّع بعمر شهرين",
			few: "للرضّع بعمر {count} أشهر",
			many: "للرضّع بعمر {count} شهرًا",
			other: "للرضّع بعمر {count} شهر",
		},
		years: {
			zero: "للأطفال بعمر أقل من سنة",
			one: "للأطفال بعمر سنة واحدة",
			two: "للأطفال بعمر سنتين",
			few: "للأطفال بعمر {count} سنوات",
			many: "للأطفال بعمر {count} سنة",
			other: "للأطفال بعمر {count} سنة",
		},
		allAges: "لكل الأعمار",
	},
	place: { there: "في {place}", serves: "أيضًا للعائلات من {place}" },
	onlyPlace: "عرض الخدمات للعائلات من {place} فقط",
};
