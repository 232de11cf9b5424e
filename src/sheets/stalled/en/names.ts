/* What rows are called that nobody has named: other worksheets say it too. */
export const contractName = (what: string) => what.trim() || 'A contract without a name';
