// Adds to the lock file the parts for other machines that npm left out, and what npm should find in them, so that `npm ci` works
// everywhere and takes nothing else. To be run after `npm install` has changed the lock file.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Part {
  version?: string;
  license?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

const systems = ['darwin', 'win32', 'android', 'freebsd', 'linux'];
const processors = ['arm64', 'x64', 'wasm32', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'];

/** The lock entry of an optional part for another machine, read off its name; undefined where the name tells of none. */
export function foreignPart(name: string, version: string, license: string | undefined): Part | undefined {
  const base = name.split('/').at(-1) ?? name;
  const os = systems.find((system) => base.includes(system));
  const cpu = processors.find((processor) => base.split('-').includes(processor));
  if (!os && !cpu) return undefined;
  const libc = base.includes('musl') ? 'musl' : base.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    dev: true,
    ...(license && { license }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** The optional parts that packages of a lock file name and the lock file lacks. */
export function missingParts(packages: Readonly<Record<string, Part>>): Record<string, Part> {
  const missing: Record<string, Part> = {};
  for (const [path, { optionalDependencies = {}, license }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages) continue;
      const part = foreignPart(name, range.replace(/^[\^~]/, ''), license);
      if (part) missing[`node_modules/${name}`] = part;
    }
  }
  return missing;
}

/** The entries of a lock file that say nothing of what npm should find in them. */
export const unproved = (packages: Readonly<Record<string, Part>>): string[] =>
  Object.entries(packages).flatMap(([path, { integrity }]) => (path && !integrity ? [path] : []));

/** The hash of a package as the registry gives it. */
const integrityOf = (path: string, version = ''): string =>
  execFileSync('npm', ['view', `${path.split('node_modules/').at(-1)}@${version}`, 'dist.integrity'], {
    encoding: 'utf8',
  }).trim();

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Part> };
  const missing = missingParts(lock.packages);
  const { '': root = {}, ...rest } = { ...lock.packages, ...missing };
  for (const path of unproved(rest)) {
    const { version, ...part } = rest[path] as Part;
    rest[path] = { ...(version && { version }), integrity: integrityOf(path, version), ...part };
  }
  const sorted = Object.fromEntries(Object.entries(rest).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: { '': root, ...sorted } }, undefined, 2)}\n`,
  );
  console.log(`${Object.keys(missing).length} parts for other machines added`);
}
