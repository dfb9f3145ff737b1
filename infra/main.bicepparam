// What is deployed, from the environment: `npm run deploy` takes it from a file such as
// infra/production.env, azd from its own. docs/deploy.md explains each.
using 'main.bicep'

param name = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param resourceGroupName = readEnvironmentVariable('AZURE_RESOURCE_GROUP', 'rg-${name}')

param communicationName = readEnvironmentVariable('ACS_NAME')
param communicationGroup = readEnvironmentVariable('ACS_RESOURCE_GROUP', resourceGroupName)
param createCommunication = bool(readEnvironmentVariable('CREATE_ACS', 'false'))
param dataLocation = readEnvironmentVariable('ACS_DATA_LOCATION', 'United States')
param speechName = readEnvironmentVariable('SPEECH_NAME', '')
param speechGroup = readEnvironmentVariable('SPEECH_RESOURCE_GROUP', resourceGroupName)
param createSpeech = bool(readEnvironmentVariable('CREATE_SPEECH', empty(speechName) ? 'true' : 'false'))

param callsBy = readEnvironmentVariable('CALLS_BY', 'eventGrid')
param alwaysReady = {
  http: int(readEnvironmentVariable('ALWAYS_READY_HTTP', '1'))
  incomingCall: int(readEnvironmentVariable('ALWAYS_READY_INCOMING_CALL', callsBy == 'eventGrid' ? '1' : '0'))
  callTimer: int(readEnvironmentVariable('ALWAYS_READY_CALL_TIMER', '0'))
}
param scale = {
  instanceMemoryMB: int(readEnvironmentVariable('INSTANCE_MEMORY_MB', '512'))
  maximumInstanceCount: int(readEnvironmentVariable('MAXIMUM_INSTANCE_COUNT', '100'))
  perInstanceConcurrency: int(readEnvironmentVariable('PER_INSTANCE_CONCURRENCY', '16'))
}

param settings = {
  CALLER_ID: readEnvironmentVariable('CALLER_ID', '')
  ALLOWED_COUNTRIES: readEnvironmentVariable('ALLOWED_COUNTRIES', '')
  FALLBACK_NUMBER: readEnvironmentVariable('FALLBACK_NUMBER', '')
  CALLBACK_BASE_URL: readEnvironmentVariable('CALLBACK_BASE_URL', '')
  EVENT_GRID_TENANT_ID: readEnvironmentVariable('EVENT_GRID_TENANT_ID', '')
  EVENT_GRID_AUDIENCE: readEnvironmentVariable('EVENT_GRID_AUDIENCE', '')
  REQUEST_BASE_URL: readEnvironmentVariable('REQUEST_BASE_URL', '')
  VOICEMAIL_WEBHOOK_URL: readEnvironmentVariable('VOICEMAIL_WEBHOOK_URL', '')
  VOICEMAIL_TEAMS_URL: readEnvironmentVariable('VOICEMAIL_TEAMS_URL', '')
  LINK_HOURS: readEnvironmentVariable('LINK_HOURS', '')
  OUTBOUND_PER_SECOND: readEnvironmentVariable('OUTBOUND_PER_SECOND', '')
  CALLS_PER_CALLER_ID: readEnvironmentVariable('CALLS_PER_CALLER_ID', '')
  CALLEE_GAP_MINUTES: readEnvironmentVariable('CALLEE_GAP_MINUTES', '')
  CALLEE_CALLS_PER_DAY: readEnvironmentVariable('CALLEE_CALLS_PER_DAY', '')
  CLIENT_CALLS_PER_HOUR: readEnvironmentVariable('CLIENT_CALLS_PER_HOUR', '')
  CLIENT_CALLEES_PER_DAY: readEnvironmentVariable('CLIENT_CALLEES_PER_DAY', '')
  SPEND_PER_DAY: readEnvironmentVariable('SPEND_PER_DAY', '')
  SPEND_PER_MONTH: readEnvironmentVariable('SPEND_PER_MONTH', '')
  ALLOW_UNRATED: readEnvironmentVariable('ALLOW_UNRATED', '')
  RETENTION_DAYS: readEnvironmentVariable('RETENTION_DAYS', '')
  REPORT_TIME_ZONE: readEnvironmentVariable('REPORT_TIME_ZONE', '')
  REPORT_HOUR: readEnvironmentVariable('REPORT_HOUR', '')
  REPORT_WEBHOOK_URL: readEnvironmentVariable('REPORT_WEBHOOK_URL', '')
  REPORT_TEAMS_URL: readEnvironmentVariable('REPORT_TEAMS_URL', '')
}

param zoneRedundantStorage = bool(readEnvironmentVariable('ZONE_REDUNDANT_STORAGE', 'false'))
param keepFilesDays = int(readEnvironmentVariable('KEEP_FILES_DAYS', '120'))
param keepLogsDays = int(readEnvironmentVariable('KEEP_LOGS_DAYS', '62'))
param dailyQuotaGb = int(readEnvironmentVariable('DAILY_QUOTA_GB', '1'))

param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param alertWebhookUrl = readEnvironmentVariable('ALERT_WEBHOOK_URL', '')
param limits = {
  openFrom: int(readEnvironmentVariable('OPEN_FROM', '8'))
  openUntil: int(readEnvironmentVariable('OPEN_UNTIL', '18'))
  slowAnswerMs: int(readEnvironmentVariable('SLOW_ANSWER_MS', '5000'))
  spendPerDay: int(readEnvironmentVariable('SPEND_ALERT_PER_DAY', '50'))
}
param budgetPerMonth = int(readEnvironmentVariable('BUDGET_PER_MONTH', '100'))

param deployerType = readEnvironmentVariable('DEPLOYER_TYPE', 'User')
param operatorsGroupId = readEnvironmentVariable('OPERATORS_GROUP_ID', '')
param keepersGroupId = readEnvironmentVariable('KEEPERS_GROUP_ID', '')
