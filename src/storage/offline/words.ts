/** Why an edition could not be kept whole. What was whole of it stays, but where there is no room. */
export type Why =
  /** The server led elsewhere, as to a sign-in page. */
  | 'elsewhere'
  /** It answered with an error. */
  | 'refused'
  /** It answered with something that is not the file of this edition. */
  | 'other'
  /** Nothing answered, or what came ended early. */
  | 'unreachable'
  /** The browser has no room, or so little that plans would be short of it. */
  | 'noRoom'
  /** The browser could not write it down, and says no more: the disk is full, or what the browser keeps is damaged. */
  | 'notWritten'
  | 'stopped';

/** How fetching an edition ended, as it is noted for whoever looks later. */
export type Outcome =
  | { kind: 'kept'; edition: string }
  | { kind: 'failed'; edition: string; why: Why; file: string };

/** What the worker tells pages: how many bytes are there, of how many, or how it ended. */
export type Told = { kind: 'fetching'; done: number; of: number } | Outcome;

/** What a page asks of a worker. */
export type Asked =
  /** Answered through the port that comes with it, by a `Holding`. */
  | 'whatIsKept'
  /** To stop fetching. */
  | 'stop'
  /** To fetch what is missing of its edition. */
  | 'mend'
  /** To take the place of the edition before. */
  | 'takeOver';

/** What a worker has of its edition. */
export interface Holding {
  edition: string;
  bytes: number;
  files: number;
  missing: number;
  /** Whether it fetches some of it now. */
  fetching: boolean;
}
