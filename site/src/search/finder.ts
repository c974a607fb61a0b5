import { clientMessages } from "../i18n/client.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { loadOnce } from "../load-once.ts";
import { loadStyles } from "../load-styles.ts";
import { setUpMapView } from "../map/view.ts";
import filterStyles from "../styles/finder-filters.css?url";
import { SearchAddress } from "./address.ts";
import { showCorrection, showNotes, showOthers, showPlaceOffer } from "./answer-notes.ts";
import type { FactWords } from "./card-facts.ts";
import { safePath } from "./cards.ts";
import { becomeCombobox, bringSuggestions } from "./combobox-field.ts";
import { CrisisPanel } from "./crisis-panel.ts";
import { openDesk } from "./desk-client.ts";
import { type Answer, type Asked, type Desk, SHORTEST_TO_SUGGEST } from "./desk-questions.ts";
import { INDEX_FOLDER, OPENING_SIZE } from "./index-folder.ts";
import type { Card } from "./index-format.ts";
import type { Narrowing } from "./narrowing.ts";
import { loadPiece, nextFrame, nextTask, part, putInPrintStyles, queryField } from "./page-parts.ts";
import { cardsAtOnce, ResultList } from "./result-list.ts";
import { cleanQuery, isNarrowed, PARAMS, type SearchState, type SearchWords, withoutPlace, wordsOfAddress } from "./state.ts";
import type { PageSuggestion, suggestionsUnder } from "./suggestions.ts";
import { isPostcode, withoutWords } from "./tokens.ts";
import type { HitWords, Labels } from "./why-line.ts";

const PAGE_SIZE = OPENING_SIZE;
/* Who types looks at the first cards; what stands below them, suggestions, and all numbers beside filters, come when the keys rest. */
const TYPING_PAUSE = 250;
/* Growing pale costs a slow phone a frame: results that are replaced sooner need not. */
const PALE_AFTER = 150;
/* Until what may be needed next is loaded. */
const PREPARE_AFTER = 1000;
/* From here on the filters stand open beside the list. */
const WIDE = "(min-width: 64em)";
/** Facets that a page of this kind is a value of: choosing the page sets the filter. */
const FACET_OF_KIND: Record<string, string> = { thema: "thema", phase: "phase" };
const WORDS_ONLY: ReadonlySet<string> = new Set([PARAMS.words, PARAMS.literal]);

/* The same with other words: that they are to be taken as they are typed was said of the ones before. */
const withWords = ({ literal: _, ...others }: SearchState, q: string): SearchState => ({ ...others, q });

/** The search page: the address holds the state, the form changes it, the list follows. */
export class Finder {
	readonly #words = clientMessages<SearchWords>("searchScript");
	readonly #hitWords = clientMessages<HitWords>("hits");
	readonly #labels = clientMessages<Labels>("labels");
	readonly #locale = document.documentElement.lang;
	readonly #title = document.title;
	readonly #form = part<HTMLFormElement>("form");
	readonly #field = queryField(this.#form);
	readonly #more = part<HTMLButtonElement>("more");
	readonly #total = document.querySelector<HTMLElement>("[data-result-count]");

	#state: SearchState = { q: "", filters: {} };
	/** Grows with every search: an answer to an older question is thrown away. */
	#turn = 0;
	/** How many results there are; undefined while none were found out yet. */
	#known: number | undefined;
	#shown = 0;
	/** further ones are being drawn */
	#adding = false;
	/** `opening` of what is shown */
	#opened: string | undefined;
	/** What is shown next answers a key press. */
	#suggesting = false;
	/** what further keys may need has been asked for */
	#prepared = false;
	/** until the results that stand there are marked as those of an older question */
	#pale: ReturnType<typeof setTimeout> | undefined;

	readonly #address = new SearchAddress();
	readonly #crisis = new CrisisPanel(part("crisis"));
	readonly #list: ResultList;
	readonly #desk: Desk;
	/** filters, place and all that belongs to them, once they are here */
	#narrowing: Narrowing | undefined;
	/** until filters stand open that somebody wants to see */
	#opening: Promise<void> | undefined;
	readonly #load = loadOnce(() => Promise.all([import("./narrowing.ts"), loadPiece("filter"), loadStyles(filterStyles)]));
	/* Once, too: putting it in, and setting it up, are tasks of their own on a slow phone. */
	readonly #narrow = loadOnce(() => this.#makeNarrowing());
	/** once there was something to suggest */
	#suggestions: ReturnType<typeof suggestionsUnder> | undefined;
	readonly #map: ReturnType<typeof setUpMapView>;

	/** Needs the piece `teile` of the page. */
	constructor() {
		const words = this.#words;
		this.#list = new ResultList(part("results"), { search: words, facts: clientMessages<FactWords>("cardFacts"), language: this.#locale });
		this.#desk = openDesk({
			base: `/${INDEX_FOLDER}`,
			language: this.#locale,
			letters: siteLanguage(this.#locale).letters,
			say: { totals: words, hits: this.#hitWords, labels: this.#labels },
		});
		becomeCombobox(this.#field);
		this.#map = setUpMapView((id) => {
			const name = this.#townName(id);
			this.#goAnew(
				name === undefined ? withoutPlace(this.#state) : { ...this.#state, place: { typed: name, radius: "hier", going: true } },
			);
		});
	}

	/** Shows what the address asks for, and from then on what somebody does. */
	start(): void {
		this.#form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#suggestions?.close();
			this.#goAnew(this.#inForm());
		});
		this.#field.addEventListener("input", () => this.#takeKey());
		this.#field.addEventListener("focus", () => this.#desk.prepare().catch(() => undefined), { once: true });
		this.#form.addEventListener("change", (event) => {
			if (event.target !== this.#field) this.#goAnew(this.#inForm());
		});
		part("reset").addEventListener("click", () => this.#goFromList({ q: "", filters: {} }));
		part("as-typed").addEventListener("click", () => this.#goFromList({ ...this.#state, literal: true }));
		this.#more.addEventListener("click", () => this.#showMore().catch((error) => this.#showFailure(error)));
		addEventListener("popstate", () => {
			this.#address.stopWaiting();
			void this.#runFromAddress();
		});
		this.#followFilters();
		/* On a slow line somebody has typed before this script was there. */
		void this.#runFromAddress(cleanQuery(this.#field.value));
		addEventListener("beforeprint", putInPrintStyles, { once: true });
		/* While the index is on its way. */
		void nextTask().then(() => this.#crisis.ready());
	}

	/* --- what narrows the search down --- */

	async #makeNarrowing(): Promise<Narrowing> {
		const [{ Narrowing }, putIn] = await this.#load();
		putIn();
		await nextFrame();
		const made = new Narrowing({
			form: this.#form,
			field: this.#field,
			desk: this.#desk,
			locale: this.#locale,
			words: this.#words,
			state: () => this.#state,
			go: (next) => this.#goAnew(next),
			goFromList: (next) => this.#goFromList(next),
			startAnew: () => this.#address.startAnew(),
			opened: () => {
				const now = this.#turn;
				if (this.#known === undefined) return;
				this.#narrowing?.count(this.#state, () => now === this.#turn).catch(console.error);
			},
			card: (result) => this.#list.card(result),
		});
		this.#narrowing = made;
		made.show(this.#state, true);
		return made;
	}

	/* The first answer did without, and the next may have to wait for it after its words. */
	#prepareForKeys(): void {
		if (this.#prepared) return;
		this.#prepared = true;
		this.#desk.prepareForKeys().catch(() => undefined);
	}

	/* Who searches may mistype a word, or narrow the search down; but nothing is loaded while somebody waits for anything. */
	#prepareForMore(isCurrent: () => boolean): void {
		setTimeout(() => {
			if (!isCurrent()) return;
			void this.#load();
			this.#desk.prepareForMore().catch(() => undefined);
		}, PREPARE_AFTER);
	}

	/* On a wide screen the filters stand open beside the list, on a phone they wait behind their heading. They open when they are there: nothing moves twice. */
	#followFilters(): void {
		const box = part<HTMLDetailsElement>("filters");
		const wide = matchMedia(WIDE);
		let failed = false;
		const open = (isMeant: () => boolean) => {
			this.#opening = this.#narrow().then(
				() => {
					if (failed) part("error").hidden = true;
					failed = false;
					box.open = isMeant();
				},
				/* What was found stays. */
				(error) => {
					console.error(error);
					failed = true;
					part("error").hidden = false;
				},
			);
		};
		const follow = () => {
			if (wide.matches) open(() => wide.matches);
			else box.open = false;
		};
		wide.addEventListener("change", follow);
		follow();
		box.addEventListener("click", (event) => {
			if (this.#narrowing) return;
			event.preventDefault();
			open(() => true);
		});
		/* A browser opens it where it finds a word of the page in it. */
		box.addEventListener("toggle", () => {
			if (box.open && !this.#narrowing) open(() => box.open);
		});
		for (const event of ["pointerdown", "focusin"]) box.addEventListener(event, () => void this.#load(), { once: true });
	}

	#inForm(): SearchState {
		return this.#narrowing?.inForm() ?? { q: cleanQuery(this.#field.value), filters: {} };
	}

	#asked(of: SearchState): Asked {
		return this.#narrowing?.asked(of) ?? { state: of };
	}

	/* --- where to go --- */

	#go(next: SearchState): void {
		if (isNarrowed(next) && !this.#narrowing) {
			this.#narrow().then(
				() => this.#go(next),
				(error) => this.#showFailure(error),
			);
			return;
		}
		this.#suggesting = false;
		this.#address.remember(next);
		showNotes([]);
		void this.#run(next);
	}

	#goAnew(next: SearchState): void {
		this.#address.startAnew();
		this.#go(next);
	}

	#goFromList(next: SearchState): void {
		this.#goAnew(next);
		this.#field.focus();
	}

	/* What the page can filter by is filtered by; everything else has a page of its own. */
	async #takeSuggestion({ card }: PageSuggestion): Promise<void> {
		const { kind = "", entry = "", title = "" } = card.meta;
		const facet = FACET_OF_KIND[kind];
		const next: SearchState | undefined =
			kind === "ort"
				? { ...this.#state, q: "", place: { typed: title, radius: "" } }
				: facet === undefined
					? undefined
					: (await this.#narrow()).withChoice(facet, entry);
		if (!next) return location.assign(safePath(card.url));
		this.#field.value = "";
		this.#goAnew(next);
	}

	/* What the list of suggestions is made with no first result has to wait for. Without a network there is none. */
	async #suggest(others: readonly Card[], isCurrent: () => boolean): Promise<void> {
		const later = await bringSuggestions().catch(() => undefined);
		if (!later || !isCurrent()) return;
		this.#suggestions ??= later.suggestionsUnder(this.#field, (suggestion) =>
			this.#takeSuggestion(suggestion).catch(() => location.assign(safePath(suggestion.card.url))),
		);
		this.#suggestions.offer(this.#state.q, others);
	}

	#townName(id: string | null): string | undefined {
		return this.#labels.ort?.[id ?? ""];
	}

	/* --- what is shown --- */

	#setBusy(busy: boolean): void {
		part("area").dataset.searchState = busy ? "loading" : "ready";
		if (busy) this.#pale ??= setTimeout(() => part("results").setAttribute("aria-busy", "true"), PALE_AFTER);
		else this.#unpale();
	}

	#unpale(): void {
		clearTimeout(this.#pale);
		this.#pale = undefined;
		part("results").setAttribute("aria-busy", "false");
	}

	#show(answer: Answer): void {
		this.#nameTab(this.#state);
		this.#known = answer.total;
		/* The first letter is no question yet: what stands there stays. */
		if (answer.opening !== undefined && answer.opening === this.#opened) this.#shown = this.#list.keep();
		else {
			this.#shown = answer.results.length;
			this.#list.show(answer.results);
			this.#more.hidden = true;
		}
		this.#opened = answer.opening;
		/* The first ones are there, and pale only as long as they are of an older question. */
		this.#unpale();
		part("partly").hidden = !answer.partly;
		part("near").hidden = true;
		part("empty").hidden = answer.total > 0;
		part("views").hidden = answer.total === 0 && !this.#map.isOpen();
		part("error").hidden = true;
		if (this.#total) this.#total.textContent = answer.said;
		showCorrection(answer, this.#state.q, this.#words);
		const own = this.#narrowing?.townIn(this.#state);
		showPlaceOffer(
			answer,
			this.#hitWords,
			(id) => (id === own ? undefined : this.#townName(id)),
			(town, named) => this.#goFromList({ ...this.#state, q: withoutWords(this.#state.q, named), place: { typed: town, radius: "" } }),
		);
		showOthers([]);
	}

	/**
	 * Shows what stands below the first cards, and suggestions.
	 * @returns whether it can be had: false when the index has been replaced since the first ones
	 */
	async #showRest(isCurrent: () => boolean): Promise<boolean> {
		await new Promise((resolve) => setTimeout(resolve, this.#suggesting ? TYPING_PAUSE : 0));
		if (!isCurrent()) return true;
		const asked = this.#asked(this.#state);
		const most = Math.min(PAGE_SIZE, this.#known ?? 0) - this.#shown;
		const [results, others] = await Promise.all([most > 0 ? this.#desk.more(asked, this.#shown, most) : [], this.#desk.others(asked)]);
		if (!isCurrent()) return true;
		if (!results || !others) return false;
		if (this.#suggesting) void this.#suggest(others, isCurrent);
		if (results.length > 0) {
			await this.#list.add(results);
			/* A slow phone lays out what stands below them, and the footer, in a task by itself. */
			await nextFrame();
		}
		if (!isCurrent()) return true;
		this.#shown += results.length;
		this.#more.hidden = this.#shown >= (this.#known ?? 0);
		showOthers(others);
		return true;
	}

	/* Pressed again while the ones before are being drawn, it would leave out the rest of them. */
	async #showMore(): Promise<void> {
		if (this.#adding) return;
		this.#adding = true;
		try {
			await this.#addMore();
		} finally {
			this.#adding = false;
		}
	}

	async #addMore(): Promise<void> {
		const now = this.#turn;
		const results = await this.#desk.more(this.#asked(this.#state), this.#shown, PAGE_SIZE);
		if (now !== this.#turn) return;
		if (!results) return this.#run(this.#state);
		this.#shown += results.length;
		const first = await this.#list.add(results);
		if (now !== this.#turn) return;
		/* From the button, before that goes. */
		first?.querySelector<HTMLElement>("a")?.focus();
		this.#more.hidden = this.#shown >= (this.#known ?? 0);
	}

	#showFailure(error: unknown): void {
		console.error(error);
		this.#nameTab(this.#state);
		this.#list.clear();
		this.#opened = undefined;
		this.#more.hidden = true;
		for (const name of ["empty", "near"]) part(name).hidden = true;
		part("corrected").hidden = true;
		part("error").hidden = false;
		if (this.#total) this.#total.textContent = this.#words.unreachable;
		this.#setBusy(false);
	}

	/** @returns whether a crisis line is shown, once all that stands above the results is there */
	#showAsked(next: SearchState, all: boolean): Promise<boolean> {
		if (all && cleanQuery(this.#field.value) !== next.q) this.#field.value = next.q;
		part("reset").hidden = next.q === "";
		this.#narrowing?.show(next, all);
		this.#narrowing?.showOutside(next.q);
		return this.#crisis.show(next.q);
	}

	/* What is said of a postcode outside the Kreis stands above the results: it is there before them. */
	async #showOutside({ places }: Answer, { q }: SearchState): Promise<void> {
		const known = new Set(places.flatMap(({ words }) => words));
		if (this.#narrowing || !q.split(/\D+/).some((code) => isPostcode(code) && !known.has(code))) return;
		/* Without network there is more that cannot be said. */
		const narrowing = await this.#narrow().catch(() => undefined);
		narrowing?.showOutside(q);
	}

	/* The title names what is shown, not what is still looked for. */
	#nameTab({ q }: SearchState): void {
		document.title = q === "" ? this.#title : `${q} – ${this.#title}`;
	}

	/**
	 * @param all whether more than the words has changed
	 * @param again the index was replaced while it was read; an index that never holds is a failure
	 */
	async #run(next: SearchState, all = true, again = false): Promise<void> {
		this.#turn += 1;
		const now = this.#turn;
		const isCurrent = () => now === this.#turn;
		this.#state = next;
		this.#setBusy(true);
		const answered = this.#desk.search(this.#asked(next), cardsAtOnce());
		const helped = this.#showAsked(next, all);
		try {
			const answer = await answered;
			if (!answer || !isCurrent()) return;
			const [isUrgent] = await Promise.all([helped, this.#showOutside(answer, next)]);
			if (!isCurrent()) return;
			if (isUrgent && !next.urgent && answer.corrections.length > 0) return this.#run({ ...next, urgent: true }, all, again);
			this.#show(answer);
			if (this.#suggesting && next.q !== "") this.#prepareForKeys();
			if (!(await this.#showRest(isCurrent))) {
				if (again) throw new Error("The index is replaced faster than it can be read.");
				return this.#run(next, all, true);
			}
			if (!isCurrent()) return;
			if (next.q !== "") {
				this.#prepareForMore(isCurrent);
				putInPrintStyles();
			}
			await this.#opening;
			await this.#narrowing?.count(next, isCurrent);
			if (!isCurrent()) return;
			await this.#map.show(async () => {
				const counts = await (await this.#narrow()).countPlaces(this.#state);
				return isCurrent() ? counts : undefined;
			});
			if (!isCurrent()) return;
			if (answer.total === 0) await (await this.#narrow()).showEmpty(next, isCurrent);
			if (isCurrent()) this.#setBusy(false);
		} catch (error) {
			if (isCurrent()) this.#showFailure(error);
		}
	}

	/* --- what somebody does --- */

	async #runFromAddress(typed = ""): Promise<void> {
		this.#suggesting = false;
		this.#turn += 1;
		const now = this.#turn;
		const params = new URLSearchParams(location.search);
		try {
			const onlyWords = [...params.keys()].every((name) => WORDS_ONLY.has(name));
			const { state, notes } = onlyWords ? wordsOfAddress(params, this.#words) : await (await this.#narrow()).parse(params);
			if (now !== this.#turn) return;
			this.#address.startAnew(state.q);
			showNotes(notes);
			if (typed === "" || typed === state.q) return await this.#run(state);
			const next = withWords(state, typed);
			this.#address.follow(next, () => showNotes([]));
			await this.#run(next);
		} catch (error) {
			if (now === this.#turn) this.#showFailure(error);
		}
	}

	#isAsked({ q, filters, place }: SearchState): boolean {
		return q === this.#state.q && filters === this.#state.filters && place === this.#state.place;
	}

	#takeKey(): void {
		const q = cleanQuery(this.#field.value);
		this.#suggesting = true;
		if (q.length < SHORTEST_TO_SUGGEST) this.#suggestions?.close();
		const next = withWords(this.#state, q);
		if (!this.#isAsked(next)) void this.#run(next, false);
		this.#address.follow(next, () => showNotes([]));
	}
}
