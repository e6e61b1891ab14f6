// Imported first by whatever a person starts, so that an old Node is met by a sentence and not by a stack.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Plumbline needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
