"""The questionnaire of a round: its questions, the answers, who has answered, and what is told of it."""
