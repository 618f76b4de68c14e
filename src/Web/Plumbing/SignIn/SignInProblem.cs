namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Why someone was not signed in. The code travels in the address of the sign-in page, the sentence is shown there.</summary>
public sealed record SignInProblem(string Code, string Sentence)
{
    public static readonly SignInProblem ProviderUnreachable = new("provider-unreachable",
        "Your organisation’s sign-in cannot be reached at the moment. Nothing you have saved is lost. Try again in a few minutes.");

    public static readonly SignInProblem ProviderFault = new("provider-fault",
        "Your organisation’s sign-in gave an answer that cannot be used. Try again. If it happens again, give the reference to your IT help desk.");

    public static readonly SignInProblem Refused = new("refused",
        "Your organisation’s sign-in did not let you in, or you chose to stop. You can try again.");

    public static readonly SignInProblem StartAgain = new("start-again",
        "This sign-in took too long, was started in another browser, or was already used. Start again.");

    public static readonly SignInProblem NotTrusted = new("not-trusted",
        "The answer of your organisation’s sign-in did not pass our checks, so you have not been signed in. Try again. If it happens again, give the reference to your IT help desk.");

    public static readonly SignInProblem SecondStepMissing = new("second-step-missing",
        "You signed in without a second step, such as a code on your phone, which this service needs. Ask your IT help desk to turn it on for you.");

    public static readonly SignInProblem NoAccount = new("no-account",
        "Your organisation’s sign-in knows you, but you have no account here. Ask the person who looks after this service in your council.");

    private static readonly SignInProblem[] All =
        [ProviderUnreachable, ProviderFault, Refused, StartAgain, NotTrusted, SecondStepMissing, NoAccount];

    /// <summary>The problem that a code stands for; null for anything else, so that nobody can put words on our page.</summary>
    public static SignInProblem? Find(string? code) => Array.Find(All, p => p.Code == code);

    /// <summary>The reference as given, if it looks like one of ours; else null.</summary>
    public static string? Reference(string? given) => given is { Length: 8 } && given.All(char.IsAsciiHexDigitUpper) ? given : null;
}

/// <summary>Ends a sign-in; the detail is for the log, never for the page.</summary>
internal sealed class SignInRefusedException(SignInProblem problem, string detail, Exception? inner = null) : Exception(detail, inner)
{
    public SignInProblem Problem => problem;
}
