export const crisisFinder = {
	title: "هل تحتاجون إلى مساعدة الآن؟",
	notAlone: "لستم وحدكم. هناك من يسمعكم.",
	inDanger: "عند الخطر:",
	all: "كل أنواع المساعدة للأوقات الصعبة",
};
