import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = {
  'organization.tag': 'Put tags on organizations, and take them off',
  'tag.write': 'Make, change and delete tags, and tag many organizations at once',
};

export const rules = {
  Query: { tags: can('organization.read') },
  Mutation: {
    createTag: can('tag.write'),
    updateTag: can('tag.write'),
    deleteTag: can('tag.write'),
    tagOrganization: can('organization.tag'),
    untagOrganization: can('organization.tag'),
    planTagOrganizations: can('tag.write'),
    planUntagOrganizations: can('tag.write'),
  },
};

export const limits = {
  createTag: perMinute(30),
  updateTag: perMinute(30),
  deleteTag: perMinute(10),
  tagOrganization: perMinute(60),
  untagOrganization: perMinute(60),
};

const write = { permission: 'tag.write' };
const carry = { permission: 'organization.tag' };

export const undoable = {
  createTag: write,
  updateTag: write,
  deleteTag: write,
  tagOrganization: carry,
  untagOrganization: carry,
};

const dryRun = 'It is a dry run itself.';

export const withoutPreview = { planTagOrganizations: dryRun, planUntagOrganizations: dryRun };
