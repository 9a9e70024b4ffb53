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

export const CreateSavedViewInputForm = {
  "list": {
    "type": "String",
    "required": true,
    "description": "The list that it is a view of, by the name of its query: organizations.",
    "maxLength": 60,
    "pattern": "^[a-z][A-Za-z]*$"
  },
  "name": {
    "type": "String",
    "required": true,
    "description": "How the view is called.",
    "minLength": 1,
    "maxLength": 60
  },
  "query": {
    "type": "String",
    "required": true,
    "description": "Search, filters and order as they stand in the address of the page, after its question mark.",
    "minLength": 1,
    "maxLength": 2000
  },
  "isShared": {
    "type": "Boolean",
    "required": true,
    "description": "Whether all of the staff see it, or its owner alone."
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

export const openViewByDefaultForm = {
  "isDefault": {
    "type": "Boolean",
    "required": true,
    "description": "Whether the list shall open with it."
  },
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the view."
  }
} as const satisfies FormFields;

export const removeViewForm = {
  "id": {
    "type": "ID",
    "required": true,
    "description": "The id of the view."
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

export const AuditVerificationStatusValues = ["RUNNING","WHOLE","BROKEN","STOPPED"] as const;

export const AuditFaultValues = ["CHANGED","REMOVED","INSERTED","SWAPPED","FORGED","TAIL_CUT","REWRITTEN","CHECKPOINT_FORGED","OVERDUE"] as const;

export const AuditTargetOrderValues = ["POSITION"] as const;

export const UserStateValues = ["ACTIVE","SUSPENDED","BANNED"] as const;

export const StaffRoleValues = ["SUPER_ADMIN","SUPPORT_ADMIN"] as const;

export const OrganizationStateValues = ["ACTIVE","SUSPENDED","CLOSED"] as const;

export const MembershipOrderValues = ["JOINED"] as const;

export const MembershipRoleValues = ["OWNER","ADMIN","MEMBER"] as const;

export const MembershipStatusValues = ["INVITED","ACTIVE","REMOVED"] as const;

export const PriceIntervalValues = ["MONTH","YEAR"] as const;

export const ProviderNameValues = ["STRIPE","PADDLE","PAYPAL","MANUAL"] as const;

export const SubscriptionStatusValues = ["INCOMPLETE","INCOMPLETE_EXPIRED","TRIALING","ACTIVE","PAST_DUE","UNPAID","PAUSED","CANCELED"] as const;

export const CommandStatusValues = ["PENDING","SUCCEEDED","FAILED"] as const;

export const SubscriptionOrderValues = ["NEWEST"] as const;

export const ChangeOperationValues = ["INSERT","UPDATE","DELETE"] as const;

export const AuditEntryOrderValues = ["NEWEST"] as const;

export const SavedViewOrderValues = ["NAME"] as const;

export const InvitationOrderValues = ["NEWEST"] as const;

export const UserOrderValues = ["NEWEST","NAME","EMAIL","LAST_SEEN"] as const;

export const OrganizationOrderValues = ["NEWEST","NAME"] as const;

export const SignInOutcomeValues = ["SIGNED_IN","CODE_REQUIRED"] as const;