/** What this bench uses of autocannon, which ships no types. */
declare module 'autocannon' {
  interface Request {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }
  interface Client {
    setRequests(requests: readonly Request[]): void;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration?: number;
    readonly amount?: number;
    readonly setupClient: (client: Client) => void;
  }
  interface Run extends Promise<{ readonly errors: number; readonly duration: number }> {
    on(event: 'response', listener: (client: Client, status: number, bytes: number, duration: number) => void): this;
  }
  function autocannon(options: Options): Run;
  export = autocannon;
}
