/** What every page brings along once it is shown. */
import '../islands/keepBoxes.ts';
import './search/key.ts';
