import net from "node:net";
import { Plain } from "./plain.mjs";

/** The port to serve on, from PORT or 3000. Throws a plain sentence when it is none or taken. */
export async function freePort(command) {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Plain(`PORT is "${process.env.PORT}", which is no port number; try PORT=3000 ${command}`);
  for (const host of ["127.0.0.1", undefined]) {
    const trouble = await listening(port, host);
    if (trouble === "EADDRINUSE")
      throw new Plain(
        `Port ${port} is in use by another program; try PORT=${port === 65535 ? 3001 : port + 1} ${command}`,
      );
    if (trouble === "EACCES") throw new Plain(`This user may not open port ${port}; try PORT=3000 ${command}`);
  }
  return port;
}

/** A port nobody uses, chosen by the system. */
export const anyPort = () => listening(0, "127.0.0.1", true);

const listening = (port, host, wanted = false) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(wanted ? got : undefined));
    });
  });
