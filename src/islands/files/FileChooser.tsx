import { useRef } from 'preact/hooks';

/** A button that asks for a file: of a plan, unless another kind is said. */
export function FileChooser({
  label,
  name,
  accept = '.json,.html,application/json',
  take,
}: {
  label: string;
  name: string;
  accept?: string;
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
        accept={accept}
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
