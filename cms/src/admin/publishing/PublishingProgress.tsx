import { Box, Typography } from "@strapi/design-system";

const number = new Intl.NumberFormat("de-DE");

/** How far a long build is: a bar, and the same in words. */
export function PublishingProgress({ progress }: { progress: { done: number; total: number } | null }) {
	if (!progress || progress.total === 0) return null;
	const done = Math.min(progress.done, progress.total);
	const words = `${number.format(done)} von ${number.format(progress.total)} Seiten fertig`;
	return (
		<Box>
			<progress
				aria-label="Fortschritt der Veröffentlichung"
				aria-valuetext={words}
				value={done}
				max={progress.total}
				style={{ width: "100%", accentColor: "#2f6b2f" }}
			/>
			<Typography tag="p" variant="pi">
				{words}
			</Typography>
		</Box>
	);
}
