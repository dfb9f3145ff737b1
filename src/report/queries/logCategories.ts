/**
 * By table, the category of a diagnostic setting of the Communication Services resource that fills
 * it.
 */
export const logCategories: Readonly<Record<string, string>> = {
  ACSBillingUsage: 'Usage',
  ACSCallAutomationIncomingOperations: 'CallAutomationOperational',
  ACSCallAutomationMediaSummary: 'CallAutomationMediaSummary',
  ACSCallAutomationStreamingUsage: 'CallAutomationStreamingUsage',
  ACSCallDiagnostics: 'CallDiagnostics',
  ACSCallRecordingSummary: 'CallRecordingSummary',
  ACSCallSummary: 'CallSummary',
};
