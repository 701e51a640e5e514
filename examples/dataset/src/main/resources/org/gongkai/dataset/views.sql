-- 指标 / Indicators: one row a report. A ratio is empty where a term is blank or the whole is 0.
CREATE VIEW indicators AS
SELECT source, part, organ, year, form,
  -- 受理 / accepted: newly received and carried in
  "requests.newlyReceived.total" + "requests.carriedIn.total" AS accepted,
  "requests.outcomes.total.total" AS handled,
  -- 实质公开率 / disclosure rate: disclosed in whole or part, of all handled
  ("requests.outcomes.disclosed.total" + "requests.outcomes.partlyDisclosed.total")::DOUBLE
    / nullif("requests.outcomes.total.total", 0) AS disclosure_rate,
  -- 结转率 / carry-over rate: carried out, of all accepted
  "requests.carriedOut.total"::DOUBLE
    / nullif("requests.newlyReceived.total" + "requests.carriedIn.total", 0) AS carry_over_rate,
  -- 救济率 / remedy rate: reconsiderations and suits, of the newly received
  ("disputes.reconsideration.total" + "disputes.directSuit.total" + "disputes.suitAfterReconsideration.total")::DOUBLE
    / nullif("requests.newlyReceived.total", 0) AS remedy_rate,
  -- 复议纠错率 / correction rate: corrected, of the reconsiderations that are closed; and of all
  "disputes.reconsideration.corrected"::DOUBLE
    / nullif("disputes.reconsideration.total" - "disputes.reconsideration.pending", 0) AS correction_rate_closed,
  "disputes.reconsideration.corrected"::DOUBLE / nullif("disputes.reconsideration.total", 0) AS correction_rate_all
FROM reports;

-- 不予公开理由构成 / Refusal mix: one row a report and ground, with its share of all refusals.
CREATE VIEW refusal_mix AS
SELECT source, part, organ, year, split_part(figure, '.', 4) AS ground, value AS cases,
  value::DOUBLE / nullif(sum(value) OVER (PARTITION BY source, part), 0) AS share
FROM figures
WHERE figure LIKE 'requests.outcomes.refused.%.total';

-- 申请人构成 / Applicants: one row a report and kind of applicant, with its share of the newly received.
CREATE VIEW applicant_mix AS
SELECT source, part, organ, year, split_part(figure, '.', 3) AS applicant, value AS requests,
  value::DOUBLE / nullif(sum(value) OVER (PARTITION BY source, part), 0) AS share
FROM figures
WHERE figure LIKE 'requests.newlyReceived.%' AND figure NOT LIKE '%.total';
