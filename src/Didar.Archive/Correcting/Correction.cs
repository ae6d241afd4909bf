using System.Text.Json.Serialization;

namespace Didar.Archive.Correcting;

/// <summary>
/// What a person puts right. The set is closed, each is immutable, and none leans on a number or id of one archive or one
/// reading: facts are found by their places, actors by their keys, articles by the SHA-256 of their text.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RenameActor), "rename")]
[JsonDerivedType(typeof(MergeActors), "merge")]
[JsonDerivedType(typeof(SplitMentions), "split")]
[JsonDerivedType(typeof(ChangeSpeaker), "speaker")]
[JsonDerivedType(typeof(ChangeAct), "act")]
[JsonDerivedType(typeof(ChangeBounds), "bounds")]
[JsonDerivedType(typeof(ChangeMeeting), "meeting")]
[JsonDerivedType(typeof(RejectFact), "reject")]
[JsonDerivedType(typeof(ConfirmFact), "confirm")]
[JsonDerivedType(typeof(AddStatement), "add-statement")]
[JsonDerivedType(typeof(AddMeeting), "add-meeting")]
[JsonDerivedType(typeof(AddEvent), "add-event")]
[JsonDerivedType(typeof(UndoCorrection), "undo")]
public abstract record Correction
{
    private protected Correction()
    {
    }

    /// <summary>The word for it in tables, JSON and commands.</summary>
    [JsonIgnore]
    public string Word => this switch
    {
        RenameActor => "rename",
        MergeActors => "merge",
        SplitMentions => "split",
        ChangeSpeaker => "speaker",
        ChangeAct => "act",
        ChangeBounds => "bounds",
        ChangeMeeting => "meeting",
        RejectFact => "reject",
        ConfirmFact => "confirm",
        AddStatement => "add-statement",
        AddMeeting => "add-meeting",
        AddEvent => "add-event",
        _ => "undo",
    };
}

/// <summary>One that takes another back.</summary>
/// <param name="Undoes">The key of the other.</param>
public sealed record UndoCorrection(string Undoes) : Correction;
