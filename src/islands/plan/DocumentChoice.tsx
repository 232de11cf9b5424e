import { useEffect, useState } from 'preact/hooks';
import {
  choiceHash,
  DOCUMENT_IDS,
  DOCUMENTS,
  type DocumentChoice as Choice,
  PAPER_NAMES,
  PAPERS,
  readChoice,
  usualPaper,
} from '../../plan/documents/documents.ts';

/** For whom the document is and on which paper: two choices by radio buttons. */
export function DocumentChoice({ choice, choose }: { choice: Choice; choose: (choice: Choice) => void }) {
  return (
    <div class="choices">
      <fieldset>
        <legend>Document</legend>
        {DOCUMENT_IDS.map((document) => (
          <label key={document}>
            <input
              type="radio"
              name="document"
              checked={choice.document === document}
              onChange={() => choose({ ...choice, document })}
            />
            {DOCUMENTS[document].title}, for {DOCUMENTS[document].reader}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Paper</legend>
        {PAPERS.map((paper) => (
          <label key={paper}>
            <input
              type="radio"
              name="paper"
              checked={choice.paper === paper}
              onChange={() => choose({ ...choice, paper })}
            />
            {PAPER_NAMES[paper]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** The choice that stands in the address, and what changes it there: it is kept nowhere else. */
export function useChoice(): [Choice, (choice: Choice) => void] {
  const inAddress = () => readChoice(location.hash, usualPaper(navigator.language));
  const [choice, set] = useState(inAddress);
  useEffect(() => {
    const follow = () => set(inAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = (chosen: Choice) => {
    // Going through the documents is no journey that Back should have to retrace.
    history.replaceState(history.state, '', choiceHash(chosen));
    set(chosen);
  };
  return [choice, choose];
}
