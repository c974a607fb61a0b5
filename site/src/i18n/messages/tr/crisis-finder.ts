export const crisisFinder = {
	title: "Şimdi yardıma mı ihtiyacınız var?",
	notAlone: "Yalnız değilsiniz. Dinleyen insanlar var.",
	inDanger: "Tehlikede:",
	all: "Zor saatler için bütün yardımlar",
};
