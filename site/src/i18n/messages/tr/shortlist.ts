export const shortlist = {
	title: "Listem",
	description: "Kaydettiğiniz hizmetler. Liste cihazınızda kalır.",
	lead: "Kaydettiğiniz hizmetler.",
	needsScript: "Liste JavaScript ister. Sayfaları tarayıcınızın yer imlerine de ekleyebilirsiniz.",
	empty: "Burada henüz bir şey yok. Hizmetin sayfasında “Kaydet” düğmesi var.",
	searchServices: "Hizmet ara",
	print: "Listeyi yazdır",
	clear: "Listeyi boşalt",
	onlyHere: "Liste yalnız bu cihazda, bu tarayıcıda. Biz görmeyiz. Bu cihazı kullanan başkaları görebilir.",
	remove: "Kaldır",
	placeholder: "Hizmet",
};

export const shortlistScript = {
	remember: "Kaydet",
	remembered: "Kaydedildi",
	notAllowed: "Tarayıcınız kaydetmeye izin vermiyor.",
	isOnList: "Listenizde.",
	isOffList: "Listeden kaldırıldı.",
	removeName: "Listeden kaldır: {name}",
	removedName: "Artık listede değil: {name}.",
	emptied: "Liste boş.",
};
