import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface MailSink {
  readonly url: string;
  /** The recipients of the mails that were taken, in their order. */
  readonly taken: readonly string[];
  close(): Promise<void>;
}

/** As much of a mail server (RFC 5321) as takes a mail: processes of their own cannot hand theirs over in memory. */
export async function openMailSink(): Promise<MailSink> {
  const taken: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    let recipient = '';
    let rest = '';
    let isBody = false;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // a process that is killed leaves its connection in the middle of a word
    socket.on('error', () => socket.destroy());
    socket.write('220 sink\r\n');
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (isBody && line !== '.') continue;
        if (isBody) taken.push(recipient);
        isBody = /^DATA$/i.test(line);
        recipient = /^RCPT TO:<(.*)>/i.exec(line)?.[1] ?? recipient;
        socket.write(isBody ? '354 go on\r\n' : '250 ok\r\n');
        if (/^QUIT$/i.test(line)) socket.end();
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}
