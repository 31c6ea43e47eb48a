import { useRef } from 'preact/hooks';
import { textOfFile } from '../text-of-file.ts';

interface FileButtonProps {
  label: string;
  /** Kinds of files that are offered. */
  accept: string;
  read(text: string): Promise<void>;
}

/** A button that asks for a file and gives its text. */
export function FileButton({ label, accept, read }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          // The same file can be chosen again.
          if (file)
            void textOfFile(file)
              .then(read)
              .finally(() => (input.value = ''));
        }}
      />
    </>
  );
}
