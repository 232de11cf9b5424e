const later = setImmediate;

/** What `BroadcastChannel` is to the tabs of one browser for tests; another browser has another. */
export function fakeChannels(): typeof BroadcastChannel {
  const open = new Set<EventTarget & { name: string }>();
  class FakeChannel extends EventTarget {
    readonly name: string;
    onmessage: ((event: MessageEvent) => void) | null = null;
    constructor(name: string) {
      super();
      this.name = name;
      this.addEventListener('message', (event) => this.onmessage?.(event as MessageEvent));
      open.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of open) {
        if (other === this || other.name !== this.name) continue;
        const event = new MessageEvent('message', { data: structuredClone(data) });
        later(() => open.has(other) && other.dispatchEvent(event));
      }
    }
    close(): void {
      open.delete(this);
    }
  }
  return FakeChannel as unknown as typeof BroadcastChannel;
}
