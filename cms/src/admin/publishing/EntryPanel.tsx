import { typeOfUid } from "@kinderstark/content-types";
import { Box, Flex, Link, Typography } from "@strapi/design-system";
import { livePage } from "./entry-links.ts";
import { type PublishingState, usePublishing } from "./use-publishing.ts";

interface PanelProps {
	model: string;
	documentId?: string;
	document?: Record<string, unknown>;
	meta?: { availableStatus?: Record<string, unknown>[] };
}

function refusedProblems(state: PublishingState | null, documentId: string | undefined) {
	const report = state?.latest?.report.state === "building" ? state.live?.report : state?.latest?.report;
	return report?.refused.find((entry) => entry.documentId === documentId)?.problems ?? [];
}

function Content({ model, documentId, document, meta }: PanelProps) {
	const { state } = usePublishing();
	const published = document?.publishedAt ? document : meta?.availableStatus?.find((version) => version.publishedAt);
	const page = state && published ? livePage(typeOfUid(model), published.slug ?? document?.slug, state.publicUrl) : null;
	const problems = refusedProblems(state, documentId);
	return (
		<Flex direction="column" alignItems="stretch" gap={3} width="100%">
			{problems.length > 0 ? (
				<Box background="danger100" padding={3} hasRadius role="alert">
					<Typography tag="p" fontWeight="bold">
						Dieser Eintrag fehlt auf der Website:
					</Typography>
					<ul>
						{problems.map((problem) => (
							<Typography tag="li" key={`${problem.path.join(".")} ${problem.message}`}>
								{problem.message}
							</Typography>
						))}
					</ul>
				</Box>
			) : null}
			{page && problems.length === 0 ? (
				<Link href={page} isExternal>
					Seite ansehen
				</Link>
			) : null}
			{published ? null : <Typography tag="p">Noch nicht veröffentlicht. Auf der Website ist dieser Eintrag nicht zu sehen.</Typography>}
			{published && !page && problems.length === 0 ? (
				<Typography tag="p">Veröffentlicht. Die Angaben erscheinen auf den Seiten, die diesen Eintrag verwenden.</Typography>
			) : null}
		</Flex>
	);
}

/** Side panel of the form: where the entry is to be seen, or why it is not. */
export function EntryPanel(props: PanelProps) {
	const type = typeOfUid(props.model);
	if (!type || !props.documentId || type === "feedback" || type === "need") return null;
	return { title: "Auf der Website", content: <Content {...props} /> };
}
