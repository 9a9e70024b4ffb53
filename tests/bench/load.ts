import net from 'node:net';

/** What one round of load came to. */
export interface Round {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** The median of the latencies, in milliseconds. */
  readonly latency: number;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** The bytes of a POST over a connection that stays open. */
export function post(path: string, body: string, headers: Record<string, string>): Buffer {
  const lines = Object.entries({ host: 'localhost', 'content-type': 'application/json', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/**
 * One keep-alive connection, as thin as can be: the machine that makes the load is the one that bears it, and an HTTP client
 * would take a third of what is measured.
 */
export class Connection {
  readonly #socket: net.Socket;
  #received: Buffer[] = [];
  #length = 0;
  #wanted = -1;
  #settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.#socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (part) => this.#read(part));
    this.#socket.on('error', (error) => this.#settle?.reject(error));
    this.#socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection.')));
  }

  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #read(part: Buffer): void {
    this.#received.push(part);
    this.#length += part.length;
    if (this.#wanted < 0) this.#wanted = wholeLength(this.#joined());
    if (this.#wanted < 0 || this.#length < this.#wanted) return;
    const whole = this.#joined();
    this.#received = [];
    this.#length = 0;
    this.#wanted = -1;
    const status = Number(whole.toString('latin1', 9, 12));
    const settle = this.#settle;
    this.#settle = null;
    settle?.resolve({ status, body: whole.toString('utf8', whole.indexOf('\r\n\r\n') + 4) });
  }

  #joined(): Buffer {
    if (this.#received.length > 1) this.#received = [Buffer.concat(this.#received)];
    return this.#received[0] ?? Buffer.alloc(0);
  }
}

/** Head and body together, or -1 while the head is not there yet. */
function wholeLength(received: Buffer): number {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return -1;
  const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
  if (length === undefined) throw new Error('The bench reads only answers that say their length.');
  return end + 4 + Number(length);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Asks over and over, over that many connections, each as soon as its last answer is there. */
export async function load(
  port: number,
  next: () => Buffer,
  options: { seconds: number; connections: number },
): Promise<Round> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + options.seconds * 1000;
  const one = async (): Promise<void> => {
    const connection = new Connection(port);
    try {
      for (let from = performance.now(); from < end;) {
        const { status, body } = await connection.ask(next());
        if (status !== 200) throw new Error(`HTTP ${status}: ${body.slice(0, 500)}`);
        const now = performance.now();
        latencies.push(now - from);
        from = now;
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: options.connections }, one));
  const seconds = (performance.now() - start) / 1000;
  return {
    requests: latencies.length,
    requestsPerSecond: latencies.length / seconds,
    latency: median(latencies),
  };
}
