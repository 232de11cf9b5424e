import { useRef } from 'preact/hooks';

/** A button that asks for a plan file. */
export function FileChooser({
  label,
  name,
  take,
}: {
  label: string;
  name: string;
  take: (file: File) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        class="hidden"
        type="file"
        accept=".json,application/json"
        aria-label={name}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) take(file);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
