/** Whether somebody has answered yes; whatever else he says is no. */
export const isYes = (answer: string): boolean => /^y(es)?$/i.test(answer);
