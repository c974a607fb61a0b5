export const exit = {
	button: "Sayfadan hemen çık",
	label: "Hızlı çıkış",
	limits: "Bu düğme neyi yapamaz",
	traces: {
		title: "İzleri silmek: bu düğme neyi yapamaz",
		does: "Bu sayfada ve şiddet ile krizler hakkındaki sayfalarda en üstte “Sayfadan hemen çık” düğmesi var. Düğme ekranı boşaltır ve dikkat çekmeyen başka bir site açar. “Geri” bu pencerede artık bu sayfaların hiçbirine götürmez. Sitemizin zayıf internet için sakladıkları silinir.",
		staysLead: "Yine de şunlar kalır:",
		history: "Tarayıcınızın geçmişi hangi sayfaları açtığınızı gösterir. Geçmişi silin ya da sayfaları gizli pencerede açın.",
		search: "Aradıklarınız da geçmişte yazar. “Geri” bunları yeniden gösterebilir.",
		network: "Evdeki modem, iş yerinin ya da okulun ağı ve izleme programları hangi siteleri açtığınızı kaydedebilir.",
		shortlist: "Listeniz, siz boşaltana kadar kalır. Başka pencereler ve sekmeler açık kalır.",
		withoutScript: "JavaScript kapalıysa düğme yalnız başka siteyi açar. O zaman “Geri” yine buraya getirir.",
		safer: "Başka kimsenin kullanmadığı bir cihaz daha güvenlidir, örneğin bir arkadaşınızda ya da kütüphanede.",
	},
};
