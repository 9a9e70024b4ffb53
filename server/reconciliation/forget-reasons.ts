import { forgetsWords } from '../identity/forget.ts';

// a run is mostly about everybody: whoever is forgotten may be named in any
forgetsWords('reconciliation_run', 'reason', null);
