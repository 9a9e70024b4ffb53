import type { FormFields } from './form-fields.ts';

export const AddAuditNoteInputForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "What was done, and why, 10 to 2,000 characters; the `reason` of the entry.",
    "minLength": 10,
    "maxLength": 2000
  },
  "targetType": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The type of the record that it concerns, such as Organization."
  },
  "targetId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The id of that record. Goes with `targetType`."
  }
} as const satisfies FormFields;

export const InviteStaffInputForm = {
  "email": {
    "type": "String",
    "required": true,
    "description": "The address that the link is sent to, and that the person will sign in with.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name; the person may correct it.",
    "minLength": 1,
    "maxLength": 120
  },
  "role": {
    "type": "StaffRole",
    "required": true,
    "options": [
      "SUPER_ADMIN",
      "SUPPORT_ADMIN"
    ],
    "description": "The role that the person gets."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const AcceptInvitationInputForm = {
  "token": {
    "type": "String",
    "required": true,
    "description": "The part of the link after the #.",
    "maxLength": 100
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name, as the person writes it.",
    "minLength": 1,
    "maxLength": 120
  },
  "password": {
    "type": "String",
    "required": true,
    "description": "The password to sign in with from now on.",
    "minLength": 12,
    "maxLength": 128
  }
} as const satisfies FormFields;

export const ResetPasswordInputForm = {
  "token": {
    "type": "String",
    "required": true,
    "description": "The part of the link after the #.",
    "maxLength": 100
  },
  "password": {
    "type": "String",
    "required": true,
    "description": "The new password.",
    "minLength": 12,
    "maxLength": 128
  }
} as const satisfies FormFields;

export const ChangePasswordInputForm = {
  "currentPassword": {
    "type": "String",
    "required": true,
    "description": "The present password.",
    "maxLength": 128
  },
  "newPassword": {
    "type": "String",
    "required": true,
    "description": "The new password.",
    "minLength": 12,
    "maxLength": 128
  }
} as const satisfies FormFields;

export const UpdateUserInputForm = {
  "email": {
    "type": "String",
    "required": false,
    "description": "The address that the person signs in with, in small letters.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": false,
    "description": "The full name, as the person writes it.",
    "minLength": 1,
    "maxLength": 120
  }
} as const satisfies FormFields;

export const UpdateProfileInputForm = {
  "name": {
    "type": "String",
    "required": true,
    "description": "The full name, as the person writes it.",
    "minLength": 1,
    "maxLength": 120
  }
} as const satisfies FormFields;

export const EraseUserInputForm = {
  "userId": {
    "type": "ID",
    "required": true,
    "description": "The person."
  },
  "confirmEmail": {
    "type": "String",
    "required": true,
    "description": "The e-mail address of the person, typed once more: this cannot be undone.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. It stands in the audit log for ever, so it must not name the person.",
    "maxLength": 500,
    "pattern": "\\S"
  }
} as const satisfies FormFields;

export const SignInInputForm = {
  "email": {
    "type": "String",
    "required": true,
    "description": "The e-mail address of the account, in any case.",
    "maxLength": 254
  },
  "password": {
    "type": "String",
    "required": true,
    "description": "The password.",
    "maxLength": 128
  },
  "code": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The code of the authenticator app, or a recovery code, once the first answer was CODE_REQUIRED.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const ChangeRoleInputForm = {
  "userId": {
    "type": "ID",
    "required": true,
    "description": "The person."
  },
  "role": {
    "type": "StaffRole",
    "required": false,
    "clearable": true,
    "options": [
      "SUPER_ADMIN",
      "SUPPORT_ADMIN"
    ],
    "description": "The new role. Without one the person leaves the staff."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. It stands in the audit log.",
    "maxLength": 500,
    "pattern": "\\S"
  }
} as const satisfies FormFields;

export const AddMemberInputForm = {
  "organizationId": {
    "type": "ID",
    "required": true,
    "description": "The organization."
  },
  "email": {
    "type": "String",
    "required": true,
    "description": "The address of the person, who may have an account already; else one is made.",
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
  },
  "name": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "The full name. Needed where there is no account yet; an account keeps its own.",
    "minLength": 1,
    "maxLength": 120
  },
  "role": {
    "type": "MembershipRole",
    "required": false,
    "options": [
      "OWNER",
      "ADMIN",
      "MEMBER"
    ],
    "default": "MEMBER",
    "description": "What the person may do there: ADMIN or MEMBER. An owner is made by transferOwnership."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it.",
    "maxLength": 500
  }
} as const satisfies FormFields;

export const UpdateOrganizationInputForm = {
  "name": {
    "type": "String",
    "required": false,
    "description": "The name of the organization, as its members write it.",
    "minLength": 1,
    "maxLength": 120
  },
  "slug": {
    "type": "String",
    "required": false,
    "description": "A short name for addresses, unique: small letters, digits and hyphens.",
    "maxLength": 60,
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
  },
  "country": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Where it is at home: an ISO-3166 code of two capital letters.",
    "pattern": "^[A-Z]{2}$"
  },
  "phone": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "A phone number to reach it, with the country code.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const AddNoteInputForm = {
  "text": {
    "type": "String",
    "required": true,
    "description": "What there is to remember, at most 5,000 characters.",
    "maxLength": 5000,
    "pattern": "\\S"
  },
  "organizationId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The organization that it is about; else name a person."
  },
  "userId": {
    "type": "ID",
    "required": false,
    "clearable": true,
    "description": "The person that it is about; else name an organization."
  }
} as const satisfies FormFields;

export const SelectOrganizationsInputForm = {
  "ids": {
    "type": "ID",
    "list": true,
    "required": false,
    "clearable": true,
    "description": "The ids, 10,000 at most. Without them a filter is needed."
  },
  "filter": {
    "type": "OrganizationFilter",
    "required": false,
    "clearable": true,
    "description": "All that match when the dry run begins; what matches later is left alone. An empty one is everything."
  },
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why. Each organization’s audit entry has it, and its owner is told where the act tells him."
  }
} as const satisfies FormFields;

export const ChangeSeatsInputForm = {
  "subscriptionId": {
    "type": "ID",
    "required": true,
    "description": "The id of the subscription."
  },
  "quantity": {
    "type": "Int",
    "required": true,
    "description": "The new number of seats, at least as many as members take.",
    "min": 1,
    "max": 100000
  },
  "prorationDate": {
    "type": "DateTimeISO",
    "required": false,
    "clearable": true,
    "description": "As `previewSeats` gave it, so that the amount charged is the amount shown. Left out, it is now."
  },
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "idempotencyKey": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Your own name for this request. Sent again, it changes nothing more and answers with the same command.",
    "minLength": 8,
    "maxLength": 200
  }
} as const satisfies FormFields;

export const undoDeedForm = {
  "entryId": {
    "type": "ID",
    "required": true,
    "description": "The id of the audit entry of the deed."
  }
} as const satisfies FormFields;

export const startBulkForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the operation."
  }
} as const satisfies FormFields;

export const cancelBulkForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the operation."
  }
} as const satisfies FormFields;

export const revokeInvitationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why. It stands in the audit log."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the invitation."
  }
} as const satisfies FormFields;

export const requestPasswordResetForm = {
  "email": {
    "type": "String",
    "required": true,
    "description": "The address of the account.",
    "maxLength": 254
  }
} as const satisfies FormFields;

export const updateUserForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateUserInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const suspendUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the person is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const activateUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const banUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the person is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const unbanUserForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the person."
  }
} as const satisfies FormFields;

export const revokeSessionForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the session."
  }
} as const satisfies FormFields;

export const enableTwoFactorForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "A code of the authenticator app; a recovery code where the app is lost.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const disableTwoFactorForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "A code of the authenticator app; a recovery code where the app is lost.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const regenerateRecoveryCodesForm = {
  "code": {
    "type": "String",
    "required": true,
    "description": "A code of the authenticator app; a recovery code where the app is lost.",
    "maxLength": 40
  }
} as const satisfies FormFields;

export const changeMembershipRoleForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "role": {
    "type": "MembershipRole",
    "required": true,
    "options": [
      "OWNER",
      "ADMIN",
      "MEMBER"
    ],
    "description": "ADMIN or MEMBER."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the membership."
  }
} as const satisfies FormFields;

export const removeMemberForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the membership."
  }
} as const satisfies FormFields;

export const transferOwnershipForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the membership of the new owner."
  }
} as const satisfies FormFields;

export const updateOrganizationForm = {
  "reason": {
    "type": "String",
    "required": false,
    "clearable": true,
    "description": "Why; the audit log keeps it."
  },
  "input": {
    "type": "UpdateOrganizationInput",
    "required": true,
    "description": "What changes."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const closeOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the owner is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const reopenOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const suspendOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the owner is told, and the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const activateOrganizationForm = {
  "reason": {
    "type": "String",
    "required": true,
    "description": "Why; the audit log keeps it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the organization."
  }
} as const satisfies FormFields;

export const advanceClockForm = {
  "days": {
    "type": "Int",
    "required": true,
    "description": "By how many days, 1 to 400."
  }
} as const satisfies FormFields;

export const ChangeOperationValues = ["INSERT","UPDATE","DELETE"] as const;

export const AuditTargetOrderValues = ["POSITION"] as const;

export const UserStateValues = ["ACTIVE","SUSPENDED","BANNED"] as const;

export const StaffRoleValues = ["SUPER_ADMIN","SUPPORT_ADMIN"] as const;

export const OrganizationStateValues = ["ACTIVE","SUSPENDED","CLOSED"] as const;

export const MembershipOrderValues = ["JOINED"] as const;

export const MembershipRoleValues = ["OWNER","ADMIN","MEMBER"] as const;

export const MembershipStatusValues = ["INVITED","ACTIVE","REMOVED"] as const;

export const NoteOrderValues = ["NEWEST"] as const;

export const PriceIntervalValues = ["MONTH","YEAR"] as const;

export const ProviderNameValues = ["STRIPE","PADDLE","PAYPAL","MANUAL"] as const;

export const SubscriptionStatusValues = ["INCOMPLETE","INCOMPLETE_EXPIRED","TRIALING","ACTIVE","PAST_DUE","UNPAID","PAUSED","CANCELED"] as const;

export const CommandStatusValues = ["PENDING","SUCCEEDED","FAILED"] as const;

export const SubscriptionOrderValues = ["NEWEST"] as const;

export const AuditEntryOrderValues = ["NEWEST"] as const;

export const BulkStateValues = ["PLANNING","PLANNED","RUNNING","DONE","CANCELED","FAILED"] as const;

export const BulkItemStatusValues = ["WAITING","PLANNED","UNCHANGED","REFUSED","DONE","MOVED_ON","FAILED","CANCELED"] as const;

export const BulkItemOrderValues = ["POSITION"] as const;

export const BulkOperationOrderValues = ["NEWEST"] as const;

export const InvitationOrderValues = ["NEWEST"] as const;

export const UserOrderValues = ["NEWEST","NAME","EMAIL","LAST_SEEN"] as const;

export const OrganizationOrderValues = ["NEWEST","NAME","LAST_ACTIVITY"] as const;

export const SignInOutcomeValues = ["SIGNED_IN","CODE_REQUIRED"] as const;