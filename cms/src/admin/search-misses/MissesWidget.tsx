import type { MissedTerm } from "@kinderstark/content-types/publishing";
import { Box, Flex, Typography } from "@strapi/design-system";
import { Widget } from "@strapi/strapi/admin";
import { useRefreshing } from "../publishing/use-refreshing.ts";

interface MissesAnswer {
	soon: boolean;
	terms: MissedTerm[];
}

const SHOWN = 15;
const day = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeZone: "UTC" });

function Term({ term, count, lastDay }: MissedTerm) {
	return (
		<Box tag="li" paddingTop={1}>
			<Typography fontWeight="bold">
				„<bdi>{term}</bdi>“
			</Typography>{" "}
			<Typography variant="pi" textColor="neutral600">
				{count}-mal, zuletzt am {day.format(new Date(lastDay))}
			</Typography>
		</Box>
	);
}

/** Words for which the site's search had nothing: each may be an everyday word for a topic, or an offer that is missing. */
export function MissesWidget() {
	const { data, failed } = useRefreshing<MissesAnswer>("/kinderstark/search-misses");
	if (failed && !data) return <Widget.Error>Die Liste ist gerade nicht abrufbar.</Widget.Error>;
	if (!data) return <Widget.Loading>Liste wird geladen</Widget.Loading>;
	if (data.terms.length === 0) {
		return (
			<Typography tag="p">
				Noch nichts: Hier stehen Wörter, nach denen mindestens dreimal gesucht wurde, ohne dass die Website etwas fand.
			</Typography>
		);
	}
	return (
		<Flex direction="column" alignItems="stretch" gap={2}>
			<ul>
				{data.terms.slice(0, SHOWN).map((missed) => (
					<Term key={missed.term} {...missed} />
				))}
			</ul>
			<Typography tag="p" variant="pi">
				Hilft ein Wort zu einem Thema, tragen Sie es dort als Alltagswort ein. Gezählt wird ohne Angaben zu Personen, nach 180 Tagen wird
				gelöscht.
			</Typography>
		</Flex>
	);
}
