namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>What a row of a sheet would do.</summary>
public enum RowState
{
    /// <summary>It says what the council knows already.</summary>
    Same,
    /// <summary>It adds a service or a post.</summary>
    New,
    /// <summary>It changes what is known.</summary>
    Changed,
    /// <summary>It cannot be taken over as it is; it is left out.</summary>
    InQuestion,
}
