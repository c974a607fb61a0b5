import type { Messages } from "../i18n/messages/types.ts";
import { say, sayNumber } from "../i18n/say.ts";
import type { Desk } from "./desk-questions.ts";
import { LABEL_GLUE } from "./facet-values.ts";
import { facetsOfForm, fillSelect, showCounts } from "./form.ts";
import { part } from "./page-parts.ts";
import { type FacetSpec, isBare, type SearchState } from "./state.ts";

/** The filters of the form: which are open, and how many services each choice would give. */

interface Ports {
	form: HTMLFormElement;
	desk: Desk;
	words: Pick<Messages["finder"], "count" | "countUnsure">;
	locale: string;
	/** somebody looks at filters that were not counted yet */
	opened(): void;
}

export class FilterPanel {
	readonly #ports: Ports;
	readonly #all = part<HTMLDetailsElement>("filters");
	readonly #more = part<HTMLDetailsElement>("more-filters");
	/** what the page was sent with holds as long as nothing is asked */
	#asSent = true;
	facets: FacetSpec[];

	constructor(ports: Ports) {
		this.#ports = ports;
		this.facets = facetsOfForm(ports.form);
		this.#all.addEventListener("toggle", () => this.#all.open && ports.opened());
		/* The page's own numbers leave out a few choices: whoever comes to the filters gets them all. */
		const come = () => {
			if (!this.#asSent) return;
			this.#asSent = false;
			ports.opened();
		};
		for (const event of ["focusin", "pointerdown"]) this.#all.addEventListener(event, come, { once: true });
		this.#more.addEventListener("toggle", () => {
			if (!this.#more.open) return;
			/* The choices stay open, without numbers, where the index cannot be had. */
			this.loadProviders().then(ports.opened, () => undefined);
		});
	}

	open(): void {
		this.#all.open = true;
	}

	/** A filter that is set is to be seen. */
	openFor({ filters }: SearchState): void {
		if (this.facets.some(({ name, rare }) => rare && filters[name])) this.#more.open = true;
	}

	/** Names of providers come from the index, where somebody may choose one. */
	async loadProviders(): Promise<void> {
		const { form, desk, locale } = this.#ports;
		const options = (await desk.values("traeger")).map((text) => {
			const [value = "", label = value] = text.split(LABEL_GLUE);
			return { value, label };
		});
		const collator = new Intl.Collator(locale);
		fillSelect(
			form,
			"traeger",
			options.sort((a, b) => collator.compare(a.label, b.label)),
		);
		this.facets = facetsOfForm(form);
	}

	/** Counts only what somebody sees: files are loaded for it. */
	async count(asked: SearchState, isCurrent: () => boolean): Promise<void> {
		if (!this.#all.open) return;
		if (isBare(asked) && this.#asSent && !this.#more.open) return;
		const counted = this.facets.filter(({ name, rare }) => this.#more.open || !rare || asked.filters[name]);
		const counts = await this.#ports.desk.counts(asked, counted);
		if (!isCurrent()) return;
		this.#asSent = false;
		const { form, words, locale } = this.#ports;
		showCounts(form, counts, ({ sure, unsure }) =>
			say(sure === 0 && unsure > 0 ? words.countUnsure : words.count, { count: sayNumber(sure === 0 ? unsure : sure, locale) }),
		);
	}
}
