/* Preloaded into child processes: when the one that looks after them is gone, they stop too and free their ports. */
if (process.channel) {
	process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
	process.channel.unref();
}
