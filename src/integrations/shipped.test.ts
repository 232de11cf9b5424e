import { describe, expect, it } from 'vitest';
import { billOf, licencesOf, packageOf } from './shipped.ts';

describe('what ships', () => {
  it.each([
    ['/home/a/node_modules/preact/dist/preact.module.js', 'preact'],
    ['/a/node_modules/@nanostores/preact/index.js', '@nanostores/preact'],
    ['/a/node_modules/x/node_modules/y/index.js', 'y'],
    ['C:\\a\\node_modules\\@a\\b\\c.js', '@a/b'],
    ['/a/src/islands/mount.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%s is of %s', (id, name) => {
    expect(packageOf(id)).toEqual(name ? [name] : []);
  });

  it('is named in CycloneDX by package address and licence', () => {
    const bill = billOf([{ name: '@a/b', version: '1.2.3', licence: 'MIT', text: 'x' }], '0.1.0');
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [{ purl: 'pkg:npm/%40a/b@1.2.3', licenses: [{ license: { id: 'MIT' } }] }],
      dependencies: [{ dependsOn: ['pkg:npm/%40a/b@1.2.3'] }],
    });
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber|pedigree/);
  });

  it('is said to have been changed where it was', () => {
    const font = { name: '@a/b', version: '1.2.3', licence: 'OFL-1.1', text: 'x', note: 'Some letters.' };
    expect(billOf([font], '0.1.0')).toMatchObject({ components: [{ pedigree: { notes: 'Some letters.' } }] });
    expect(licencesOf([font])).toMatch(/^@a\/b 1\.2\.3 \(OFL-1\.1\)\n\nSome letters\.\n\nx/);
  });
});
