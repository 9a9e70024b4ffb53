// Plain JavaScript without imports, so that even an old Node can say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(
    `Bursar runs on Node 24.7 or newer, this is ${process.versions.node}. On Linux \`npm ci\` brings it along; elsewhere install Node 24 and run the command again.`,
  );
  process.exit(1);
}
