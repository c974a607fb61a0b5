export const hours = {
	notKnown: "Saatler bilinmiyor. Lütfen önce arayın.",
	lastDayWas: "Son gün: {date}.",
	courseOver: "Kurs bitti.",
	aroundTheClockDaily: "Her gün, 24 saat",
	aroundTheClockStart: "24 saat",
	appointmentOnly: "Yalnız randevuyla",
	appointmentTimes: "Randevu alınabilen saatler",
	openingHours: "Açılış saatleri",
	exceptions: "İstisnalar",
	closedUntil: ", şu tarihe kadar: {date}",
};
