using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Review
{
    /// <summary>Records what the board answered to a recommendation. An answer that is given anew keeps the one before.</summary>
    /// <param name="number">The number of the recommendation.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ReviewRecommendationAnswered> Answer(int number, AnswerDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record answers to recommendations"); }
        if (State != ReviewState.Reported) { return new Problem("", $"Recommendations are answered when it has reported: {Standing}."); }
        if (Recommendations.FirstOrDefault(each => each.Number == number) is not { } asked) { return NoRecommendation; }
        if (asked.Effect is not null) { return new Problem("", "It was looked at already: its answer stays as it was."); }
        var faults = AnswerFaults(details, asked, chart, actor);
        if (faults.Count > 0) { return faults; }
        var isAccepted = details.Kind != AnswerKind.NotAccepted;
        var answer = new RecommendationAnswer
        {
            Kind = details.Kind!.Value,
            NotThat = details.Kind == AnswerKind.InPart ? Tidy(details.NotThat) : "",
            Because = Tidy(details.Because),
            On = details.On ?? actor.Today,
            DoneBy = isAccepted ? details.DoneBy : null,
            PostId = isAccepted ? details.PostId : null,
            LookOn = isAccepted ? details.LookOn : null,
            By = actor.Post,
        };
        Put(asked, asked with { Expected = isAccepted ? Tidy(details.Expected) : asked.Expected, Answers = [.. asked.Answers, answer] });
        return new ReviewRecommendationAnswered(Ref, number, answer.Kind, answer.NotThat.Length > 0 ? $"Not {answer.NotThat}: {answer.Because}" : answer.Because.Length > 0 ? answer.Because : null);
    }

    /// <summary>Says what came of a recommendation that was accepted. Before its day that is fine, and is said; what was said before stays. What comes late is often seen after the review was closed.</summary>
    /// <param name="number">The number of the recommendation.</param>
    /// <param name="result">How far it was done.</param>
    /// <param name="words">What came of it.</param>
    /// <param name="on">The day on which somebody looked; null for today.</param>
    /// <param name="next">The day on which it is looked at again, where it was too early.</param>
    /// <param name="actor">Who looked.</param>
    public Outcome<ReviewRecommendationLookedAt> LookAgain(int number, EffectResult? result, string? words, DateOnly? on, DateOnly? next, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("say what came of a recommendation"); }
        if (State is not (ReviewState.Reported or ReviewState.Closed)) { return new Problem("", $"What came of it is said when the review has reported: {Standing}."); }
        if (Recommendations.FirstOrDefault(each => each.Number == number) is not { } asked) { return NoRecommendation; }
        if (!asked.IsAccepted) { return new Problem("", asked.Answer is null ? "It has no answer yet: nothing can have come of it." : "It was not accepted: nothing is to come of it."); }
        var day = on ?? actor.Today;
        List<Problem> faults =
        [
            .. new[]
            {
                result is null ? new("Result", "Say how far it was done.") : null,
                result == EffectResult.TooEarly && State == ReviewState.Closed ? new("Result", "The review is closed: say what came of it.") : null,
                Texts.Fault("Came", words, "Say what came of it, with its figure where there is one."),
                day > actor.Today ? new("LookedOn", "It cannot have been looked at after today.") : day < asked.Answer!.On ? new("LookedOn", $"It cannot have been looked at before it was answered, on {asked.Answer.On.InWords()}.") : null,
                result == EffectResult.TooEarly && !(next > day) ? new("NextOn", "Give a later day on which it is looked at again.") : null,
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        var effect = new RecommendationEffect { Result = result!.Value, Words = Tidy(words), On = day, Due = asked.LookOn ?? day, NextOn = result == EffectResult.TooEarly ? next : null, By = actor.Post };
        Put(asked, asked with { Effects = [.. asked.Effects, effect] });
        return new ReviewRecommendationLookedAt(Ref, number, effect);
    }

    private static List<Problem> AnswerFaults(AnswerDetails details, ReviewRecommendation asked, PostChart chart, Actor actor)
    {
        if (details.Kind is not { } kind) { return [new("Answer", "Say whether it was accepted.")]; }
        var on = details.On ?? actor.Today;
        List<Problem?> faults =
        [
            on > actor.Today ? new("AnsweredOn", "It cannot have been answered after today.") : on < asked.MadeOn ? new("AnsweredOn", $"It cannot have been answered before it was made, on {asked.MadeOn.InWords()}.") : null,
            Texts.Fault("Because", details.Because, kind != AnswerKind.Accepted ? "Say why." : asked.Answer is not null ? "Say why it is answered anew." : null),
        ];
        if (kind == AnswerKind.InPart) { faults.Add(Texts.Fault("NotThat", details.NotThat, "Say what of it is not accepted.")); }
        if (kind != AnswerKind.NotAccepted)
        {
            faults.AddRange(
            [
                details.DoneBy is not { } by ? new("DoneBy", "Give the day by which it is done.") : by < on ? new("DoneBy", "It cannot be done before it is answered.") : null,
                chart.Post(details.PostId) is { EndedOn: null } ? null : new("PostId", "Choose the post that does it."),
                Texts.Fault("Expected", details.Expected, "Say what is expected to come of it."),
                details.LookOn is not { } look ? new("LookOn", "Give the day on which it is looked at again.") : look < on ? new("LookOn", "It cannot be looked at before it is answered.") : null,
            ]);
        }

        return [.. faults.OfType<Problem>()];
    }

    private void Put(ReviewRecommendation before, ReviewRecommendation now) => Recommendations = [.. Recommendations.Select(each => each == before ? now : each)];
}
