export const crisisFinder = {
	title: "اکنون کمک لازم دارید؟",
	notAlone: "تنها نیستید. کسانی هستند که گوش می‌دهند.",
	inDanger: "هنگام خطر:",
	all: "همه کمک‌ها برای ساعت‌های سخت",
};
