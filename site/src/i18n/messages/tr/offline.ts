export const offline = {
	title: "İnternet yok",
	description: "Bu sayfa henüz saklanmadı. Acil numaralar internet olmadan da çalışır.",
	lead: "Şu anda internetiniz yok ve bu sayfayı daha önce açmadınız. Yine de arayabilirsiniz.",
	numbers: "Burada sizin için biri var",
	numbersNote: "Bu numaralar için internet gerekmez.",
	ways: "İnternet olmadan olanlar",
	waysNote: "Daha önce açtığınız sayfalar çoğu zaman şimdi de açılır. Arama internet ister; bu listeler belki açılır:",
	services: "A'dan Z'ye bütün hizmetler",
	topics: "Konular",
	help: "Acil yardım: bütün numaralar",
	again: "Yeniden dene",
	stored: "İnternet yok ya da çok zayıf. Bu sayfanın saklanmış hâlini görüyorsunuz, tarih: {date}.",
};
