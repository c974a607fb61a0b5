export const hits = {
	why: "چرا این نتیجه؟",
	fits: "مناسب برای: {groups}",
	inName: "با نام می‌خورد: {words}",
	isKeyword: "با یک کلیدواژه می‌خورد: {words}",
	inText: "با متن می‌خورد: {words}",
	quoted: "«{word}»",
	age: {
		months: { one: "برای نوزادان {count} ماهه", other: "برای نوزادان {count} ماهه" },
		years: { one: "برای کودکان {count} ساله", other: "برای کودکان {count} ساله" },
		allAges: "برای هر سنی",
	},
	place: { there: "در {place}", serves: "برای خانواده‌های {place} هم" },
	onlyPlace: "فقط خدمات برای خانواده‌های {place} را نشان بده",
};
