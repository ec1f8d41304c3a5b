/** Words of step 4 that the guidance lacks. */
import tie from '../../../assets/words/tie.json' with { type: 'json' };

export const tieWords = tie;
