import { defineType } from "../model/define.ts";
import { choice, date, email, many, one, string, text } from "../model/fields.ts";
import { feedbackTopics, handlingStates } from "../vocabulary.ts";

/** What families and partners tell the network (Leitlinie II). Never public; deleted after `deleteOn`. */

/** Days after which feedback and needs are deleted, unless an editor sets an earlier day. */
export const RETENTION_DAYS = 180;

export const feedback = defineType({
	name: "feedback",
	plural: "feedbacks",
	label: "Rückmeldung",
	labelPlural: "Rückmeldungen",
	hint: "Ein Hinweis zu einem Eintrag. Nicht öffentlich, wird nach 180 Tagen gelöscht.",
	public: false,
	title: "topic",
	columns: ["topic", "service", "handling", "deleteOn"],
	fields: {
		topic: choice(feedbackTopics, { label: "Worum es geht", required: true, width: 6 }),
		handling: choice(handlingStates, { label: "Bearbeitung", required: true, default: "neu", width: 6 }),
		message: text({ label: "Nachricht", hint: "Bitte keine Namen von Kindern oder Familien notieren.", required: true, max: 3000 }),
		service: one("service", { label: "Angebot" }),
		replyTo: email({ label: "E-Mail für die Antwort", hint: "Nur wenn eine Antwort gewünscht ist." }),
		deleteOn: date({ label: "Wird gelöscht am", hint: "Leer heißt: 180 Tage nach dem Eingang." }),
	},
});

export const need = defineType({
	name: "need",
	plural: "needs",
	label: "Bedarf",
	labelPlural: "Bedarfe (was Familien fehlt)",
	hint: "Was Familien suchen und nicht finden. Nicht öffentlich, wird nach 180 Tagen gelöscht.",
	public: false,
	title: "message",
	columns: ["message", "municipality", "handling", "deleteOn"],
	fields: {
		message: text({ label: "Was fehlt", hint: "Bitte keine Namen von Kindern oder Familien notieren.", required: true, max: 3000 }),
		handling: choice(handlingStates, { label: "Bearbeitung", required: true, default: "neu", width: 6 }),
		municipality: one("municipality", { label: "Wo", width: 6 }),
		phases: many("phase", { label: "In welcher Phase", width: 6 }),
		topics: many("topic", { label: "Zu welchem Thema", width: 6 }),
		origin: string({ label: "Woher wir es wissen", hint: "Zum Beispiel „Elterncafé“. Keine Namen.", max: 160 }),
		deleteOn: date({ label: "Wird gelöscht am", hint: "Leer heißt: 180 Tage nach dem Eingang." }),
	},
});
