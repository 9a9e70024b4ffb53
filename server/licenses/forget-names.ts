import { forgetsWords } from '../identity/forget.ts';

const ofLicense = '(select l.organization_id from license l where l.id = t.license_id)';

// people name machines after themselves
forgetsWords('license', 'note');
forgetsWords('license_activation', 'name', ofLicense);
forgetsWords('license_lease', 'name', ofLicense);
