/** A connection over which a browser is driven by WebDriver BiDi: commands out, and the answer to each. */
export class BiDi {
  #socket: WebSocket;
  #last = 0;
  #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(String(data)));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser is gone.'));
    });
  }

  static async connect(address: string): Promise<BiDi> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}.`)));
    });
    return new BiDi(socket);
  }

  send(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  close(): void {
    this.#socket.close();
  }

  #hear(text: string): void {
    const { id, result, message } = JSON.parse(text);
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (message === undefined) waiting.resolve(result);
    else waiting.reject(new Error(message));
  }
}
