import type { TypeName } from "@kinderstark/content-types";
import type { Reports } from "./reports.ts";
import type { EntryState, SiteState } from "./state.ts";

/** `GET /kinderstark/publishing` */
export interface SiteAnswer extends SiteState, Reports {
	/** the newest seq that concerns the site */
	latestSeq: number;
	/** without a slash at the end */
	publicUrl: string;
	/** what was published last, and by whom */
	lastChange: { type: TypeName | null; action: string; label: string | null; by: string | null; at: string } | null;
}

/** `GET /kinderstark/publishing/entry?uid=<Strapi uid>&documentId=<id>[&locale=de]` */
export interface EntryAnswer extends EntryState {
	/** without a slash at the end */
	publicUrl: string;
}
