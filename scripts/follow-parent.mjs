// Loaded into the server we start: when the one who started it is gone, even killed, its end of this pipe closes.
process.stdin.on("close", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
process.stdin.unref();
