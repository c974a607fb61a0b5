import { Compressor, MANY } from "../../publisher/compressor.ts";

/* Files that went away before their turn came: they cost nothing, and count until then. */
const CROWD = Array.from({ length: MANY + 1 }, (_, at) => `weg/${at}.html`);

/** One with so much waiting that nothing is compressed as small as can be, which takes twenty times as long. */
export class BusyCompressor extends Compressor {
	override add(names: Iterable<string>): void {
		super.add([...CROWD, ...names]);
	}
}
