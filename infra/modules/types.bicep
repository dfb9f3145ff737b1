// What several files speak of.

@export()
@description('Settings of the app that somebody decides on, by their names in the README. What is empty counts as not set. A value may be a reference to Key Vault.')
type AppSettings = {
  @description('The numbers that outbound calls may show, E.164, comma separated, the default first.')
  CALLER_ID: string
  @description('Countries that may be dialled, such as US,CA; empty: that of the first caller id.')
  ALLOWED_COUNTRIES: string
  @description('Where callers go when storage is down; must not belong to the resource.')
  FALLBACK_NUMBER: string
  @description('Where the service reaches the app, for a domain of your own; empty: the app\'s host name.')
  CALLBACK_BASE_URL: string
  @description('The tenant whose tokens the webhook takes from Event Grid, beside its key.')
  EVENT_GRID_TENANT_ID: string
  @description('Whom those tokens are for: the application of the webhook.')
  EVENT_GRID_AUDIENCE: string
  @description('What the address of a request begins with if the flow writes only a path.')
  REQUEST_BASE_URL: string
  @description('Who is told of every voicemail, by a signed webhook.')
  VOICEMAIL_WEBHOOK_URL: string
  @description('The workflow of Teams that posts a card for every voicemail.')
  VOICEMAIL_TEAMS_URL: string
  @description('How many hours a link works; empty: 168.')
  LINK_HOURS: string
  @description('Calls dialled a second, all together; empty: 10.')
  OUTBOUND_PER_SECOND: string
  @description('Outbound calls at once from one number; empty: 2.')
  CALLS_PER_CALLER_ID: string
  @description('The least minutes between two calls to one number; empty: 5.')
  CALLEE_GAP_MINUTES: string
  @description('Calls to one number a day; empty: 5.')
  CALLEE_CALLS_PER_DAY: string
  @description('Calls dialled for one API client an hour; empty: 1000.')
  CLIENT_CALLS_PER_HOUR: string
  @description('Different numbers dialled for one API client a day; empty: 2000.')
  CLIENT_CALLEES_PER_DAY: string
  @description('What outbound calls may cost a day, in the currency of the rate table; empty: 100.')
  SPEND_PER_DAY: string
  @description('The same a month; empty: 1000.')
  SPEND_PER_MONTH: string
  @description('true lets numbers be dialled whose price the rate table does not know.')
  ALLOW_UNRATED: string
  @description('How many days calls are kept; empty: 90.')
  RETENTION_DAYS: string
  @description('The clock that the daily report and the alerts go by; empty: Etc/UTC.')
  REPORT_TIME_ZONE: string
  @description('From which hour on the report on the day before is made; empty: 6.')
  REPORT_HOUR: string
  @description('Who is told of each day\'s report, by a signed webhook.')
  REPORT_WEBHOOK_URL: string
  @description('The workflow of Teams that is told of it by a card.')
  REPORT_TEAMS_URL: string
}

@export()
@description('How many instances of each kind stay warm, and are paid for by the hour. Zero scales to zero.')
type AlwaysReady = {
  @description('For all that comes by HTTP: callbacks, the API, and calls that come by webhook.')
  @minValue(0)
  http: int
  @description('For calls that come by Event Grid trigger, which scales apart from HTTP.')
  @minValue(0)
  incomingCall: int
  @description('For the reminders of calls in progress.')
  @minValue(0)
  callTimer: int
}

@export()
@description('How Event Grid brings calls: to the trigger, or to the webhook that shares the instances of HTTP.')
type CallsBy = 'eventGrid' | 'webhook'

@export()
@description('Names of what is deployed, for the modules that attach to it.')
type Names = {
  @description('The storage account.')
  storage: string
  @description('The key vault.')
  vault: string
  @description('Application Insights.')
  insights: string
  @description('The Log Analytics workspace.')
  workspace: string
}

@export()
@description('When alerts wake somebody.')
type AlertLimits = {
  @description('From which hour on, Monday to Friday, calls come, by REPORT_TIME_ZONE.')
  @minValue(0)
  @maxValue(23)
  openFrom: int
  @description('Until which hour they come.')
  @minValue(1)
  @maxValue(24)
  openUntil: int
  @description('How many milliseconds of ringing are too many for the slowest call in twenty.')
  slowAnswerMs: int
  @description('How much for outbound calls a day is worth a look.')
  spendPerDay: int
}

@export()
@description('How big instances are, and how many there may be.')
type Scale = {
  @description('Memory of an instance in MB: 512 has a quarter of a core, 2048 a whole one, 4096 two.')
  @minValue(512)
  @maxValue(4096)
  instanceMemoryMB: int
  @description('The most instances there may be.')
  @minValue(40)
  @maxValue(1000)
  maximumInstanceCount: int
  @description('Requests that an instance works on at once before there is another instance.')
  @minValue(1)
  @maxValue(1000)
  perInstanceConcurrency: int
}
