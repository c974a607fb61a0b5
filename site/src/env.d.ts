/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** set while developing: pages come without their content security policy */
	readonly WITHOUT_POLICY?: boolean;
}

declare namespace App {
	interface Locals {
		/** of the page that is being made, in its language */
		address: string;
		/** what was at the address, where nothing is any more */
		gone?: import("./content/store.ts").GoneEntry;
		/** areas of words that the page has handed over to its scripts */
		handedOver?: Set<string>;
	}
}
